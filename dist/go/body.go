// Copied from generator/targets/go/templates/body.go by `make generate`; edit it there.

package clickposterrors

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"
)

var byteOrderMark = []byte("\ufeff")

// read returns a body as JSON in UTF-8; nil where it is not JSON.
func read(body []byte) json.RawMessage {
	text := bytes.TrimPrefix(scrubbed(body), byteOrderMark)
	if !json.Valid(text) {
		return nil
	}
	return text
}

// encoded returns the JSON of a request or reply that may be a text of JSON already.
func encoded(value any) []byte {
	switch text := value.(type) {
	case []byte:
		return text
	case json.RawMessage:
		return text
	case string:
		return []byte(text)
	}
	text, err := json.Marshal(value)
	if err != nil {
		return nil
	}
	return text
}

// parsed returns the value of valid JSON. Numbers keep their digits: none is too long or too large.
func parsed(text json.RawMessage) any {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if decoder.Decode(&value) != nil {
		return nil
	}
	return value
}

// at returns the value at a path; nil where there is none, or null.
func at(text json.RawMessage, path []string) json.RawMessage {
	for _, key := range path {
		// A map, since the names of a struct's fields match keys in any case.
		var members map[string]json.RawMessage
		if json.Unmarshal(text, &members) != nil {
			return nil
		}
		text = members[key]
	}
	if string(text) == "null" {
		return nil
	}
	return text
}

// scrubbed returns a text as UTF-8, with U+FFFD for each broken character.
//
// encoding/json and bytes.ToValidUTF8 count them otherwise: by bytes, and by runs.
func scrubbed(text []byte) []byte {
	if utf8.Valid(text) {
		return text
	}
	clean := make([]byte, 0, len(text)+utf8.UTFMax)
	for len(text) > 0 {
		char, size := utf8.DecodeRune(text)
		if char == utf8.RuneError && size == 1 {
			size = brokenSize(text)
		}
		clean = utf8.AppendRune(clean, char)
		text = text[size:]
	}
	return clean
}

// brokenSize returns how many bytes a broken character at the start of a text has.
func brokenSize(text []byte) int {
	for size := 3; size > 1; size-- {
		if size <= len(text) && !utf8.FullRune(text[:size]) {
			return size
		}
	}
	return 1
}
