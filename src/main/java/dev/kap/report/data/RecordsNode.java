package dev.kap.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// A list of objects of one kind: a table of its own wherever there are tables, also while it is empty.
@SuppressWarnings("unchecked") // ArrayNode itself narrows what deepCopy returns
sealed class RecordsNode extends ArrayNode permits StreamedNode {

    private static final long serialVersionUID = 1L;

    RecordsNode() {
        super(JsonNodeFactory.instance);
    }
}
