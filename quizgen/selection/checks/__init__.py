"""One module for each fault that a candidate may have."""
