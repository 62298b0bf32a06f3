"""The text editor for bodies, and the read-only text view that answers are shown in."""
