"""What makes parts of the package from others; none of it is in the wheel."""
