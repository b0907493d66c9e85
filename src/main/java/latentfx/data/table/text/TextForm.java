package latentfx.data.table.text;

/**
 * How the text of a table is written.
 *
 * @param separator the character between cells; a space stands for any number of spaces
 * @param decimalComma whether numbers have a decimal comma
 * @param encoding name of the character encoding, such as {@code UTF-8}
 * @param headed whether the first line contains headings
 */
public record TextForm(char separator, boolean decimalComma, String encoding, boolean headed) {}
