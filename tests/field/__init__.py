"""Problems that people have reported for other programs, tried on Unsign: README.md has the table."""
