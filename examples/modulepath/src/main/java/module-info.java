/** A modular application: it names the modules that it uses, and sees nothing else of them than what they export. */
module io.github.gcmsdk.modulepath {
    requires io.github.gcmsdk.core;
    requires io.github.gcmsdk.json;
    requires io.github.gcmsdk.indicators;
    requires io.github.gcmsdk.extension;
    requires org.hibernate.validator;
}
