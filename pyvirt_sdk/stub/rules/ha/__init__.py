"""High availability: which guests are kept running, where, and what the manager makes of it."""
