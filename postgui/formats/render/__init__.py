"""Turning received bytes into text for people: pure, and safe to run in a worker process."""
