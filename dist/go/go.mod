// Generated from catalogue.yaml by `make generate`; do not edit.
module example.org/clickpost-errors

go 1.19
