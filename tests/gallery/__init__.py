"""Pictures of everything that Unsign can show, each of them checked by machine. `make gallery` makes them."""
