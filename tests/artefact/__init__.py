"""Tests of what is handed out: the wheel and the built program. `.ci/run` makes them and names the folder."""
