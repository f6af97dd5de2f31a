"""Software-defined networks: set up first, in force only after they were applied."""
