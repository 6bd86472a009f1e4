#include "driver/commands.h"

int main(int argc, char** argv) {
  return cornerstone::driver::run(argc, argv);
}
