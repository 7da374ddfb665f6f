// Since when the type of a relation of a page is as it is.
// include relationType/since for rel
