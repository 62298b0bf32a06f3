"""Running many requests: what to run, with which data, and doing it."""
