"""What the benchmarks share, and the programs that `startup` starts and times."""
