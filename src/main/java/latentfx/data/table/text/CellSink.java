package latentfx.data.table.text;

/** Receives the cells of a text line by line. */
public interface CellSink {
    /**
     * Takes the next cell of a line.
     *
     * @param text contains the cell in UTF-8, without white space around it, from {@code from} to {@code to}; valid only
     *     during the call
     * @throws IllegalArgumentException if the cell is refused
     */
    void cell(byte[] text, int from, int to);

    /**
     * Ends a line, which may have no cells.
     *
     * @param line its number in the file, from 1; of the first one where cells contain line breaks
     * @return whether more lines are wanted
     * @throws IllegalArgumentException if the line is refused
     */
    boolean endLine(long line);
}
