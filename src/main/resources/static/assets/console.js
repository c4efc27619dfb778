// Small enhancements of staff pages; every page works without them.
