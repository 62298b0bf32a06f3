"""Benchmarks: `python -m tests.bench NAME [--quick]` prints one JSON line per figure and asserts nothing.

Each figure with a limit is a ratio to something measured in the same run, because machines differ.
"""
