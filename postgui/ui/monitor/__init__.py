"""Monitors in the window: what is run again and again, its history, and word of a change."""
