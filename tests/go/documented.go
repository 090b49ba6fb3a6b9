// documented FOLDER: prints each exported name of a package that has no comment.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
)

func main() {
	isSource := func(info os.FileInfo) bool { return !strings.HasSuffix(info.Name(), "_test.go") }
	packages, err := parser.ParseDir(token.NewFileSet(), os.Args[1], isSource, parser.ParseComments)
	if err != nil {
		panic(err)
	}
	count := 0
	report := func(doc *ast.CommentGroup, names ...*ast.Ident) {
		for _, name := range names {
			count++
			if name.IsExported() && doc == nil {
				fmt.Println(name.Name)
			}
		}
	}
	for _, found := range packages {
		ast.Inspect(found, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.FuncDecl:
				report(node.Doc, node.Name)
				return false
			case *ast.GenDecl:
				for _, spec := range node.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						report(node.Doc, spec.Name)
					case *ast.ValueSpec:
						doc := spec.Doc
						if !node.Lparen.IsValid() {
							doc = node.Doc
						}
						report(doc, spec.Names...)
					}
				}
			case *ast.StructType:
				for _, field := range node.Fields.List {
					report(field.Doc, field.Names...)
				}
			}
			return true
		})
	}
	if count < 100 {
		panic("there are hardly any names")
	}
}
