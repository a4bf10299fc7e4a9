import { codegenConfig } from '@shouwen/admin-vite/codegen';

export default codegenConfig();
