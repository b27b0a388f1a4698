package org.lianluo.shared.sheets;

/** A file, or what follows a row of it, can't be read. The words say what to do, and quote nothing of the file. */
public final class SheetFault extends RuntimeException {

    private final transient Words words;

    /**
     * @param zh what to do, in Chinese
     * @param en the same in English
     */
    public SheetFault(String zh, String en) {
        super(en);
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
