// Prints all that the package says of the catalogue, by the names of its methods.
package main

import (
	"encoding/json"
	"os"
	"reflect"

	clickposterrors "example.org/clickpost-errors"
)

// facts returns the result of each method without arguments, by name, without those that are not ok.
func facts(value any) map[string]any {
	found := map[string]any{}
	of := reflect.ValueOf(value)
	for at := 0; at < of.NumMethod(); at++ {
		results := of.Method(at).Call(nil)
		if len(results) == 1 || results[1].Bool() {
			found[of.Type().Method(at).Name] = plain(results[0].Interface())
		}
	}
	return found
}

// plain returns a value in which a status is its name.
func plain(value any) any {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	switch value := value.(type) {
	case []clickposterrors.MetaStatus:
		names := []string{}
		for _, status := range value {
			names = append(names, status.Name())
		}
		return names
	case *clickposterrors.Deprecated:
		if value != nil {
			return map[string]any{"Since": value.Since, "Reason": value.Reason, "Use": value.Use.Name()}
		}
	}
	return json.RawMessage(text)
}

func main() {
	found := map[string][]map[string]any{}
	for _, status := range clickposterrors.MetaStatusValues() {
		row := facts(status)
		row["Code"] = int64(status)
		found["statuses"] = append(found["statuses"], row)
	}
	for _, word := range clickposterrors.CategoryValues() {
		found["categories"] = append(found["categories"], row(word, string(word)))
	}
	for _, word := range clickposterrors.OutcomeValues() {
		found["outcomes"] = append(found["outcomes"], row(word, string(word)))
	}
	for _, word := range clickposterrors.RecoveryValues() {
		found["recoveries"] = append(found["recoveries"], row(word, string(word)))
	}
	for _, word := range clickposterrors.OwnerValues() {
		found["owners"] = append(found["owners"], row(word, string(word)))
	}
	if err := json.NewEncoder(os.Stdout).Encode(found); err != nil {
		panic(err)
	}
}

func row(word any, id string) map[string]any {
	row := facts(word)
	row["ID"] = id
	return row
}
