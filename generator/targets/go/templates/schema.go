// Copied from generator/targets/go/templates/schema.go by `make generate`; edit it there.

package statuspackage

import (
	"encoding/json"
	"math"
	"regexp"
	"unicode/utf8"
)

// meets reports whether a value meets a schema. Each word is silent on values of other types.
func meets(value any, schema map[string]any) bool {
	for word, limit := range schema {
		if !meetsWord(value, word, limit) {
			return false
		}
	}
	return true
}

func meetsWord(value any, word string, limit any) bool {
	switch word {
	case "type":
		return isOf(value, limit)
	case "enum":
		return some(limit, func(option any) bool { return same(value, option) })
	case "const":
		return same(value, limit)
	case "anyOf":
		return some(limit, func(option any) bool { return meets(value, option.(map[string]any)) })
	}
	switch value := value.(type) {
	case json.Number:
		return meetsBound(value, word, limit)
	case string:
		return meetsText(value, word, limit)
	case []any:
		return meetsItems(value, word, limit)
	}
	return true
}

func meetsBound(value json.Number, word string, limit any) bool {
	number, bound := numberOf(value), numberOf(limit)
	switch word {
	case "minimum":
		return number >= bound
	case "maximum":
		return number <= bound
	case "exclusiveMinimum":
		return number > bound
	}
	return true
}

func meetsText(text, word string, limit any) bool {
	switch word {
	case "minLength":
		return utf8.RuneCountInString(text) >= limit.(int)
	case "maxLength":
		return utf8.RuneCountInString(text) <= limit.(int)
	case "pattern":
		pattern, err := regexp.Compile(limit.(string))
		return err != nil || pattern.MatchString(text)
	}
	return true
}

func meetsItems(items []any, word string, limit any) bool {
	switch word {
	case "minItems":
		return len(items) >= limit.(int)
	case "items":
		return !some(items, func(item any) bool { return !meets(item, limit.(map[string]any)) })
	}
	return true
}

// isOf reports whether a value is of a type of JSON Schema.
func isOf(value, kind any) bool {
	switch value := value.(type) {
	case nil:
		return kind == "null"
	case bool:
		return kind == "boolean"
	case string:
		return kind == "string"
	case []any:
		return kind == "array"
	case map[string]any:
		return kind == "object"
	case json.Number:
		number := numberOf(value)
		isWhole := number == math.Trunc(number) && !math.IsInf(number, 0)
		return kind == "number" || (kind == "integer" && isWhole)
	}
	return false
}

// same reports whether two values are one in JSON, in which 1.0 is 1, and true is not.
func same(value, other any) bool {
	switch value.(type) {
	case json.Number:
		number := numberOf(other)
		return numberOf(value) == number
	case nil, bool, string:
		return value == other
	}
	return false
}

// numberOf returns a number, one beyond the limits as infinity; no number at all equals no other.
func numberOf(value any) float64 {
	switch value := value.(type) {
	case int:
		return float64(value)
	case float64:
		return value
	case json.Number:
		number, _ := value.Float64()
		return number
	}
	return math.NaN()
}

func some(items any, test func(any) bool) bool {
	list, _ := items.([]any)
	for _, item := range list {
		if test(item) {
			return true
		}
	}
	return false
}
