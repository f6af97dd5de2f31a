"""Storages: how they are defined, how full they are, and what is on them."""
