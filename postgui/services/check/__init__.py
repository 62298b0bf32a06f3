"""Assertions and captures: what a request says of its answer, evaluated. No network."""
