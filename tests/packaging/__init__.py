"""What the packages are made from, as far as that can be tested without building them."""
