# made from the schema by tools/operations.py: do not edit
"""The tree of paths, a module for each area."""
