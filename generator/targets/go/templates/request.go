// Copied from generator/targets/go/templates/request.go by `make generate`; edit it there.

package statuspackage

import "strings"

// RequestProblem is something in a request, and the status with which the API is documented to
// refuse it.
type RequestProblem struct {
	// Status is the status with which the API answers the request.
	Status StatusEnum
	// Field is the dotted path to the field; where it is missing, the path at which it belongs.
	Field string
	// Value is what is there, with numbers as json.Number; nil where it is missing.
	Value any
	// Message says what the request must hold.
	Message string
}

// CheckRequest returns each documented reason for which the API would refuse a request, as far as
// its body shows it.
//
// It takes JSON as text or bytes, or any value that encoding/json can write. A request is taken in
// every form that the API has had; parameters of the URL are not looked at. To pass is not to be
// accepted: the list is what the documentation states, and nothing more.
func CheckRequest(request any) []RequestProblem {
	body, isObject := parsed(read(encoded(request))).(map[string]any)
	if !isObject {
		if status, ok := malformed(); ok {
			return []RequestProblem{{Status: status, Message: "The body must be a JSON object."}}
		}
		return nil
	}
	var problems []RequestProblem
	for _, status := range StatusEnumValues() {
		for _, rule := range status.Request() {
			if problem, ok := broken(status, rule, body); ok {
				problems = append(problems, problem)
			}
		}
	}
	return problems
}

// broken returns the problem with a body, if it breaks a rule.
func broken(status StatusEnum, rule Constraint, body map[string]any) (problem RequestProblem, ok bool) {
	places, unless := placesOf(rule.Field)
	if len(places) == 0 || !applies(rule.When, body) {
		return problem, false
	}
	path, value := find(places, body)
	isMissing := rule.Required && value == nil
	if (path == nil && !rule.Required) || (!isMissing && meets(value, rule.Schema)) {
		return problem, false
	}
	if unless != nil && valueAt(body, unless) != nil {
		return problem, false
	}
	if path == nil {
		path = belongs(places, body)
	}
	return RequestProblem{status, strings.Join(path, "."), value, rule.Message}, true
}

// applies reports whether the condition of a rule is true.
func applies(when *When, body map[string]any) bool {
	if when == nil {
		return true
	}
	places, _ := placesOf(when.Field)
	_, value := find(places, body)
	return value != nil && same(value, when.Value)
}

// find returns the path and value of a field: at the first of its places whose value is not null,
// else at the first that is null; the path is nil where the field is missing.
func find(places [][]string, body map[string]any) (path []string, value any) {
	for _, place := range places {
		if value := valueAt(body, place); value != nil {
			return place, value
		}
		last := len(place) - 1
		siblings, _ := valueAt(body, place[:last]).(map[string]any)
		if _, isThere := siblings[place[last]]; isThere && path == nil {
			path = place
		}
	}
	return path, nil
}

// belongs returns the first of a field's paths whose parent the request has.
func belongs(places [][]string, body map[string]any) []string {
	for _, place := range places {
		if _, isObject := valueAt(body, place[:len(place)-1]).(map[string]any); isObject {
			return place
		}
	}
	return places[0]
}

// valueAt returns the value at a path; nil where there is none.
func valueAt(value any, path []string) any {
	for _, key := range path {
		members, _ := value.(map[string]any)
		value = members[key]
	}
	return value
}
