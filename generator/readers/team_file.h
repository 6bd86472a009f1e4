// team.toml and glossary.toml: roles, bodies, posts; words and what they mean.

#pragma once

#include "facts/facts.h"
#include "readers/context.h"
#include "readers/toml_file.h"

namespace cornerstone::readers {

void read_team(const TomlFile& file, const Context& context, facts::Declared& into);
void read_glossary(const TomlFile& file, const Context& context, facts::Declared& into);

}  // namespace cornerstone::readers
