"""What buttons start, and what is shown: one controller for each page and each family of dialogs."""
