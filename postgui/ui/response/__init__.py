"""The answer: its status line, its viewers, and what to say when there is none."""
