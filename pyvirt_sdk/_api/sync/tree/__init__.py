# Made from pyvirt_sdk/_api/aio/tree/__init__.py by tools/convert.py: edit that file, then run `make
# sync`.
# made from the schema by tools/operations.py: do not edit
"""The tree of paths, a module for each area."""
