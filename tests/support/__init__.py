"""What tests share: servers, fixtures, builders, and checks that nothing is left behind."""
