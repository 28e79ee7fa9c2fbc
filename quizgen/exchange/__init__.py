"""Files for other programs. One module per format."""
