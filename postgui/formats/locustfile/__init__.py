"""A load test as a file for Locust: what it says, and writing it. Pure; Locust is not imported."""
