package org.lianluo.portal.browser;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What is called of {@code libcef.so}; structures and their order are those of CEF's headers, API version 133. */
interface Cef extends Library {
    int API_VERSION = 13300;

    /** Chooses the version that later calls speak; null when the library does not know it. */
    String cef_api_hash(int version, int entry);

    /** Zero means that it failed, for instance because {@code settings} has another size than expected. */
    int cef_initialize(MainArguments arguments, Settings settings, Pointer application, Pointer sandbox);

    void cef_run_message_loop();

    /** {@code cef_main_args_t}. */
    @FieldOrder({"argc", "argv"})
    final class MainArguments extends Structure {
        public int argc;
        public Pointer argv;

        MainArguments(List<String> arguments) {
            argc = arguments.size();
            argv = new StringArray(arguments.toArray(String[]::new));
        }
    }

    /** {@code cef_string_t}. */
    @FieldOrder({"characters", "length", "destructor"})
    final class Text extends Structure {
        public Pointer characters;
        public long length;
        public Pointer destructor;

        void set(Path path) {
            String text = path.toString();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
            Memory memory = new Memory(bytes.length);
            memory.write(0, bytes, 0, bytes.length);
            characters = memory;
            length = text.length();
        }
    }

    /** {@code cef_settings_t}. */
    @FieldOrder({
        "size",
        "noSandbox",
        "subprocess",
        "framework",
        "bundle",
        "multiThreadedLoop",
        "externalPump",
        "windowless",
        "noArguments",
        "cache",
        "rootCache",
        "keepSessionCookies",
        "userAgent",
        "product",
        "locale",
        "logFile",
        "logSeverity",
        "logItems",
        "scriptFlags",
        "resources",
        "locales",
        "debuggingPort",
        "stackSize",
        "background",
        "languages",
        "cookieSchemes",
        "noDefaultCookieSchemes",
        "policy",
        "icon",
        "noSignalHandlers",
        "defaultPopup"
    })
    final class Settings extends Structure {
        public long size;
        public int noSandbox;
        public Text subprocess;
        public Text framework;
        public Text bundle;
        public int multiThreadedLoop;
        public int externalPump;
        public int windowless;
        public int noArguments;
        public Text cache;
        public Text rootCache;
        public int keepSessionCookies;
        public Text userAgent;
        public Text product;
        public Text locale;
        public Text logFile;
        public int logSeverity;
        public int logItems;
        public Text scriptFlags;
        public Text resources;
        public Text locales;
        public int debuggingPort;
        public int stackSize;
        public int background;
        public Text languages;
        public Text cookieSchemes;
        public int noDefaultCookieSchemes;
        public Text policy;
        public int icon;
        public int noSignalHandlers;
        public int defaultPopup;

        Settings() {
            size = size();
        }
    }
}
