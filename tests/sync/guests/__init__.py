# Made from tests/aio/guests/__init__.py by tools/convert.py: edit that file, then run `make sync`.
