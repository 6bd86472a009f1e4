# What script/build, script/test, script/bench and script/audit share: packages, npm, assets, the release program.
#
# To be sourced. Leaves the shell in the repository's root. Each step does nothing, and says nothing, when all is there.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# Runs a command as root: as it is for root, through sudo for anyone else.
as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "this needs root, and there is no sudo; as root: $*"
  fi
}

# reasons STEP: packages.txt for one step, as "package<TAB>why".
reasons() { awk -v step="$1" '$1 == step { name = $2; $1 = $2 = ""; sub(/^ */, ""); print name "\t" $0 }' script/packages.txt; }

# Lines of "package<TAB>why" as a reader sees them.
as_list() { awk -F '\t' '{ printf "   %-28s %s\n", $1, $2 }'; }

# missing_packages STEP: its Debian packages that are not installed, as "package<TAB>why".
missing_packages() {
  local installed package reason
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p')
  while IFS=$'\t' read -r package reason; do
    if [[ $package == *=* ]] && command -v "${package#*=}" >/dev/null; then continue; fi
    grep -qxF "${package%=*}" <<<"$installed" || printf '%s\t%s\n' "${package%=*}" "$reason"
  done < <(reasons "$1")
}

# install_packages STEP…: what is missing of Debian's packages, by name and with the reason for each.
install_packages() {
  command -v dpkg-query >/dev/null || fail "this set-up knows Debian 12; elsewhere install what script/packages.txt lists"
  local missing
  missing=$(for step in "$@"; do missing_packages "$step"; done)
  [[ -n $missing ]] || return 0
  say "Installing from Debian"
  as_list <<<"$missing"
  as_root apt-get update -qq
  cut -f 1 <<<"$missing" | as_root env DEBIAN_FRONTEND=noninteractive \
    xargs apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 >/dev/null
}

# install_modules build|test: the npm packages of package-lock.json, for building alone or for the tests too.
install_modules() {
  [[ $(node -p 'process.versions.node.split(".")[0]') -ge 18 ]] || fail "node $(node --version) is too old: 18 or newer is needed"
  local stamp
  for stamp in node_modules/.for-test "node_modules/.for-$1"; do
    if cmp -s package-lock.json "$stamp"; then return 0; fi
  done
  say "Installing from npm"
  if [[ $1 == test ]]; then
    { reasons build-npm; reasons test-npm; } | as_list
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  else
    reasons build-npm | as_list
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --omit=dev
  fi
  cp package-lock.json "node_modules/.for-$1"
}

# configure PRESET: once; ninja looks after later changes itself.
configure() {
  local folder=build
  [[ $1 == release ]] || folder=build/$1
  [[ -f $folder/build.ninja ]] || { say "Configuring $folder"; cmake --preset "$1" --log-level=WARNING >/dev/null; }
}

# build_program: the themes' assets and build/cornerstone.
build_program() {
  node script/assets.mjs
  configure release
  say "Building build/cornerstone"
  ninja -C build cornerstone
}
