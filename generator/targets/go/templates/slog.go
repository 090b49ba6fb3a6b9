// Copied from generator/targets/go/templates/slog.go by `make generate`; edit it there.

//go:build go1.21

package statuspackage

import "log/slog"

// LogValue returns the group that log/slog writes for a reply or an error: the fields of LogFields
// without their prefix, and no personal data.
func (r Reply) LogValue() slog.Value {
	var fields []slog.Attr
	if r.Readable {
		fields = append(fields, slog.Int64("code", r.Code))
	}
	if r.Known {
		fields = append(fields, slog.String("name", r.Name))
	}
	return slog.GroupValue(append(
		fields,
		slog.String("outcome", string(r.Outcome)),
		slog.String("recovery", string(r.Recovery)),
		slog.String("owner", string(r.Owner)),
	)...)
}
