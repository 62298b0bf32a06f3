"""Servers that the program runs itself, on loopback, each in its own process. No Qt, no client."""
