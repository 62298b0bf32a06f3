"""Load tests: what is to be sent as a file for Locust, and Locust in processes of its own."""
