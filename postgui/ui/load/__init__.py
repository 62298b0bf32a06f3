"""Load tests in the window."""
