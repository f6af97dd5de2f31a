# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Models of answers, in modules named like the paths of their operations."""
