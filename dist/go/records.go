// Code generated from catalogue.yaml by `make generate`. DO NOT EDIT.

package clickposterrors

// Constraint is a record of the catalogue. Something in a request that brings a status about when
// it is not met.
type Constraint struct {
	// Field: the field's name.
	Field string
	// When: the constraint holds only where this is true.
	When *When
	// Required: whether the field must be present and not null; else null and absence are no fault.
	Required bool
	// Message: what the request must hold.
	Message string
	// Schema: what the value must be, in words of JSON Schema.
	Schema map[string]any
}

// Discrepancy is a record of the catalogue. Where sources contradict each other or are silent, and
// how this catalogue resolves it.
type Discrepancy struct {
	// Said: what each source says, in our own words.
	Said []Said
	// Decision: what this catalogue does about it.
	Decision string
}

// Deprecated is a record of the catalogue. Marks an entry that must not be used any more.
type Deprecated struct {
	// Since: the version that deprecated it.
	Since string
	// Reason: the reason.
	Reason string
	// Use: the name of the status that replaces it.
	Use MetaStatus
}

// When is a record of the catalogue. A condition of a constraint: a field of the request has a
// value.
type When struct {
	// Field: the field.
	Field string
	// Value: the value.
	Value any
}

// Said is a record of the catalogue. What one source says.
type Said struct {
	// Source: the source.
	Source string
	// Statement: the statement.
	Statement string
}
