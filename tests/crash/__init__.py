"""The real program, killed at random moments."""
