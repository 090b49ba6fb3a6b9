// Copied from generator/targets/go/templates/lookup.go by `make generate`; edit it there.

package clickposterrors

import (
	"strconv"
	"strings"
)

var separators = strings.NewReplacer("-", "_", " ", "_")

// Lookup returns the status of a code or a name, as numbers and people write them.
//
// The case of a name does not matter, and "-" and spaces are taken for "_". For a number,
// MetaStatus(number).Known() says the same.
func Lookup(key string) (status MetaStatus, ok bool) {
	key = strings.Trim(key, spaces)
	if digits.MatchString(key) {
		code, err := strconv.ParseInt(key, 10, 64)
		status = MetaStatus(code)
		return status, err == nil && status.Known()
	}
	name := separators.Replace(lower(key))
	for _, status := range MetaStatusValues() {
		if lower(status.Name()) == name {
			return status, true
		}
	}
	return 0, false
}
