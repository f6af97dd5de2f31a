# Made from tests/aio/faults/__init__.py by tools/convert.py: edit that file, then run `make sync`.
