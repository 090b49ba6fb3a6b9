// Copied from generator/targets/go/templates/message.go by `make generate`; edit it there.

package clickposterrors

import (
	"bytes"
	"encoding/json"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

const spaces = " \t\n\v\f\r"

const placeholder = "{detail}"

// longestLine is how many characters of a message are shown on a line.
const longestLine = 400

// messageText returns a message as text, whatever it was sent as.
func messageText(text json.RawMessage) string {
	if text == nil {
		return ""
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return flat(decoder)
}

// flat reads a value and returns the texts in it: parts of a list and `key: part` of an object,
// joined by `; `.
func flat(decoder *json.Decoder) string {
	token, err := decoder.Token()
	if err != nil {
		return ""
	}
	text, isText := token.(string)
	if isText {
		return text
	}
	delimiter, isOpen := token.(json.Delim)
	if !isOpen {
		return ""
	}
	parts := newParts()
	for decoder.More() {
		if delimiter == '[' {
			parts.add(flat(decoder))
			continue
		}
		key, _ := decoder.Token()
		parts.set(key.(string), flat(decoder))
	}
	_, _ = decoder.Token()
	return parts.joined()
}

// parts are the texts in a list or an object, in order; the last of equal keys counts.
type parts struct {
	texts []string
	index map[string]int
}

func newParts() *parts {
	return &parts{index: map[string]int{}}
}

func (p *parts) add(text string) {
	p.texts = append(p.texts, text)
}

func (p *parts) set(key, text string) {
	if text != "" {
		text = key + ": " + text
	}
	if place, ok := p.index[key]; ok {
		p.texts[place] = text
		return
	}
	p.index[key] = len(p.texts)
	p.add(text)
}

func (p *parts) joined() string {
	return strings.Join(filled(p.texts), "; ")
}

// detailOf returns what a message adds to the documented texts; all of it where it departs from
// them.
func detailOf(message string, documented []string) string {
	sort.SliceStable(documented, func(i, j int) bool {
		return isMoreExact(documented[i], documented[j])
	})
	text := strings.Trim(message, spaces)
	for _, template := range documented {
		before, after, isTemplate := strings.Cut(template, placeholder)
		if detail, ok := between(text, before, after, isTemplate); ok {
			return detail
		}
	}
	if text == "" {
		return ""
	}
	return message
}

// isMoreExact sorts fixed texts before templates, and longer ones before shorter ones.
func isMoreExact(a, b string) bool {
	isTemplate, isOther := strings.Contains(a, placeholder), strings.Contains(b, placeholder)
	if isTemplate != isOther {
		return isOther
	}
	return utf8.RuneCountInString(a) > utf8.RuneCountInString(b)
}

// between returns what is between two texts; without a template, the first must be the whole.
func between(text, before, after string, isTemplate bool) (detail string, ok bool) {
	before, after = strings.Trim(before, spaces), strings.Trim(after, spaces)
	start, end := len(before), len(text)-len(after)
	if end < start || (!isTemplate && end != start) {
		return "", false
	}
	if lower(text[:start]) != lower(before) || lower(text[end:]) != lower(after) {
		return "", false
	}
	return strings.Trim(text[start:end], spaces), true
}

// lower returns a text with its ASCII letters in lower case.
func lower(text string) string {
	return strings.Map(func(char rune) rune {
		if 'A' <= char && char <= 'Z' {
			return char + 'a' - 'A'
		}
		return char
	}, text)
}

// line returns a text on one line that is safe to print and to write to a log.
func line(text string) string {
	visible := strings.FieldsFunc(text, func(char rune) bool {
		return unicode.IsSpace(char) || unicode.In(char, unicode.C, unicode.Z)
	})
	chars := []rune(strings.Join(visible, " "))
	if len(chars) > longestLine {
		return string(chars[:longestLine-3]) + "..."
	}
	return string(chars)
}
