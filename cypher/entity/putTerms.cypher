// Makes the words that entities are found by.
UNWIND $texts AS text
MERGE (:Term {text: text})
