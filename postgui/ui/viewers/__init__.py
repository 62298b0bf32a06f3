"""Viewers of response bodies: one file each, found by looking into this folder."""
