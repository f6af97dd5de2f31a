"""Models of property strings, made from their specs by tools/format_models.py."""
