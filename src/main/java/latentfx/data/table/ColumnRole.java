package latentfx.data.table;

/** What a column of a table is used for. */
public enum ColumnRole {
    /** A coordinate of the vectors. */
    NUMBER,
    /** The class of each row; at most one column has this role. */
    CLASS,
    /** A part of each row's text, such as a name. */
    TEXT,
    /** Row numbers or identifiers without meaning; not used. */
    INDEX,
    /** Not used: left out on request or without any value. */
    LEFT_OUT
}
